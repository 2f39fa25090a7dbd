// Written with the first tests of this room.
