import Platform
import Runtime

/// What this process may do. It is made here, once; nobody else makes an `Output`.
let host: Host = {
  let environment = Environment.ofProcess
  return Host(
    environment: environment, folders: Folders(environment), clocks: Clocks(), output: Output(),
    spawner: Spawner(environment), userFiles: UserFiles())
}()
