package paperboy.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The processor time of this whole process, its collector and compiler included. */
final class CpuTime {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final double NANOS_PER_MILLI = 1e6;
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  /** Some systems count in hundredths of a second: what is measured has to be far longer. */
  private static final double ENOUGH_MILLIS = 500;

  private CpuTime() {}

  /** Milliseconds of it that some work takes. */
  static double millis(Runnable work) {
    long start = SYSTEM.getProcessCpuTime();
    work.run();
    return (SYSTEM.getProcessCpuTime() - start) / NANOS_PER_MILLI;
  }

  /** Does some work until the time is over. */
  static void repeat(int seconds, Runnable work) {
    long end = System.nanoTime() + seconds * NANOS_PER_SECOND;
    while (System.nanoTime() < end) {
      work.run();
    }
  }

  /** The same of work that is so short that it is done over and over. */
  static double millisEach(Runnable work) {
    int times = 0;
    double millis = 0;
    while (millis < ENOUGH_MILLIS) {
      int more = Math.max(1, times);
      millis +=
          millis(
              () -> {
                for (int i = 0; i < more; i++) {
                  work.run();
                }
              });
      times += more;
    }
    return millis / times;
  }
}
