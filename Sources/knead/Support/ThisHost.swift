import Platform
import Runtime

/// This process's host, created only here; no other code makes an `Output`.
let host: Host = {
  let environment = Environment.ofProcess
  return Host(
    environment: environment, folders: Folders(environment), clocks: Clocks(), output: Output(),
    spawner: Spawner(environment), userFiles: UserFiles())
}()
