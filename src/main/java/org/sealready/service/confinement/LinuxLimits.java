package org.sealready.service.confinement;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.EnumSet;
import java.util.Set;
import org.sealready.service.confinement.Confinement.Promise;

/**
 * Limits that a Linux process sets on itself, without privileges or another program: {@code
 * prlimit}, and a system call filter ({@code seccomp}). They cannot be removed again.
 */
final class LinuxLimits {

  private static final int CPU = 0;
  private static final int FILE_SIZE = 1;
  private static final int CORE = 4;
  private static final int OPEN_FILES = 7;
  private static final int ADDRESS_SPACE = 9;

  private static final long SECONDS = 60;
  private static final long MOST_OPEN = 256;

  /** Heap, classes, code, threads and libraries; what a page needs is limited by the heap. */
  private static final long MOST_ADDRESSES = 2L << 30;

  private static final int NO_NEW_PRIVILEGES = 38;
  private static final int SET_FILTER = 1;
  private static final int ALL_THREADS = 1;

  private final SystemCalls calls;
  private final MemorySegment address;
  private final MethodHandle syscall;
  private final Set<Promise> kept = EnumSet.noneOf(Promise.class);

  private LinuxLimits() {
    calls = SystemCalls.ofThisMachine();
    // One method handle for all of them: creating a second one takes as long as the first.
    syscall = syscall();
    address = Linker.nativeLinker().defaultLookup().find("syscall").orElseThrow();
  }

  /** What is put on. */
  private interface Step {
    void with(LinuxLimits limits, Arena arena) throws Throwable;
  }

  /** Sets the limits; unsupported ones are left out. */
  static Set<Promise> putOn() {
    return putOn(
        (limits, arena) -> {
          limits.limit(arena);
          limits.filter(arena, limits.calls.filter());
        });
  }

  /** Refuses this process and what it starts every socket of the internet, if the system can. */
  static void refuseInternet() {
    putOn((limits, arena) -> limits.filter(arena, limits.calls.offline()));
  }

  private static Set<Promise> putOn(Step step) {
    if (!System.getProperty("os.name").equals("Linux")) {
      return Set.of();
    }
    Set<Promise> kept = Set.of();
    try (Arena arena = Arena.ofConfined()) {
      LinuxLimits limits = new LinuxLimits();
      kept = limits.kept;
      step.with(limits, arena);
    } catch (Throwable missing) {
      // An unknown processor or C library: the limits set so far stay in force and are reported.
      return kept;
    }
    return kept;
  }

  @SuppressWarnings("restricted") // the shape is that of the manual page
  private static MethodHandle syscall() {
    Linker linker = Linker.nativeLinker();
    FunctionDescriptor shape =
        FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    return linker.downcallHandle(shape, Linker.Option.firstVariadicArg(1));
  }

  private boolean isDone(long number, long first, long second, long third, long fourth)
      throws Throwable {
    return (long) syscall.invokeExact(address, number, first, second, third, fourth) == 0;
  }

  private void limit(Arena arena) throws Throwable {
    limit(arena, CORE, 0, 0);
    if (limit(arena, CPU, SECONDS, SECONDS + 2)) {
      kept.add(Promise.PROCESSOR);
    }
    if (limit(arena, FILE_SIZE, 0, 0)) {
      kept.add(Promise.WRITING);
    }
    if (limit(arena, OPEN_FILES, MOST_OPEN, MOST_OPEN)) {
      kept.add(Promise.OPEN_FILES);
    }
    if (limit(arena, ADDRESS_SPACE, MOST_ADDRESSES, MOST_ADDRESSES)) {
      kept.add(Promise.ADDRESSES);
    }
  }

  private boolean limit(Arena arena, int what, long soft, long hard) throws Throwable {
    MemorySegment limit = arena.allocateFrom(JAVA_LONG, soft, hard);
    return isDone(calls.prlimit(), 0, what, limit.address(), 0);
  }

  private void filter(Arena arena, int[] program) throws Throwable {
    MemorySegment code = arena.allocateFrom(JAVA_INT, program);
    // The length in the first two bytes, the address in the second half.
    MemorySegment head = arena.allocateFrom(JAVA_LONG, program.length / 2, code.address());
    boolean promised = isDone(calls.prctl(), NO_NEW_PRIVILEGES, 1, 0, 0);
    if (promised && isDone(calls.seccomp(), SET_FILTER, ALL_THREADS, head.address(), 0)) {
      kept.add(Promise.NETWORK);
    }
  }
}
