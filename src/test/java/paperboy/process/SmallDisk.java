package paperboy.process;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A disk of a few megabytes that can be filled or made read-only: memory mounted on a folder, seen
 * only by a process that holds it and by those that are started through it. It is gone when that
 * ends. Linux, with root or user namespaces.
 */
final class SmallDisk implements AutoCloseable {

  private final Process holder;
  private final Path folder;

  private SmallDisk(Process holder, Path folder) {
    this.holder = holder;
    this.folder = folder;
  }

  /** Mounts one; the test is skipped where that cannot be done. */
  static SmallDisk on(Path folder, String size) throws IOException {
    Files.createDirectories(folder);
    String script = "mount -t tmpfs -o size=" + size + " tmpfs \"$1\" && echo mounted && exec cat";
    List<String> command = List.of("unshare", "-rm", "sh", "-c", script, "sh", folder.toString());
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/unshare")), "small disks need Linux's unshare");
    Process holder = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said =
        new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    assumeTrue("mounted".equals(said), "small disks need root or user namespaces: " + said);
    return new SmallDisk(holder, folder);
  }

  /** Where processes outside find the folder that those inside know by its own path. */
  Path fromOutside() {
    return Path.of("/proc/" + holder.pid() + "/root" + folder);
  }

  /** What starts a command inside. */
  List<String> entrance() {
    String process = Long.toString(holder.pid());
    return List.of("nsenter", "-t", process, "-U", "-m", "--preserve-credentials");
  }

  /** Leaves no byte free; gives the file that takes them. */
  Path fill() {
    Path filler = fromOutside().resolve("filler");
    try (OutputStream out = Files.newOutputStream(filler)) {
      while (true) {
        out.write(new byte[1024]);
      }
    } catch (IOException full) {
      return filler;
    }
  }

  void readOnly(boolean readOnly) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(entrance());
    String mode = "remount," + (readOnly ? "ro" : "rw");
    Collections.addAll(command, "mount", "-o", mode, folder.toString());
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    assumeTrue(exit == 0, "the disk cannot be mounted anew");
  }

  @Override
  public void close() {
    holder.destroyForcibly();
  }
}
