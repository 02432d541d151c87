package org.sealready.service;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.EnumSet;
import java.util.Set;
import org.sealready.service.Confinement.Promise;

/**
 * Limits that a Linux process can put on itself, as any user and without another program: {@code
 * setrlimit}, and a filter of system calls ({@code seccomp}). Nothing can lift them again.
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

  private final Linker linker = Linker.nativeLinker();
  private final Set<Promise> kept = EnumSet.noneOf(Promise.class);

  private LinuxLimits() {}

  /** Puts them on; what this system does not have is left out. */
  static Set<Promise> putOn() {
    LinuxLimits limits = new LinuxLimits();
    limits.attempt(limits::limit);
    limits.attempt(arena -> limits.filter(arena, SystemCalls::filter));
    return limits.kept;
  }

  /** What is put on. */
  private interface Step {
    void with(Arena arena) throws Throwable;
  }

  private void attempt(Step step) {
    if (System.getProperty("os.name").equals("Linux")) {
      try (Arena arena = Arena.ofConfined()) {
        step.with(arena);
      } catch (Throwable missing) {
        // A C library without these functions; what was put on so far stays and is told.
        return;
      }
    }
  }

  @SuppressWarnings("restricted") // the shapes are those of the manual pages
  private MethodHandle function(String name, FunctionDescriptor shape, Linker.Option... options) {
    return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), shape, options);
  }

  private void limit(Arena arena) throws Throwable {
    MethodHandle set = function("setrlimit", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS));
    limit(set, arena, CORE, 0, 0);
    if (limit(set, arena, CPU, SECONDS, SECONDS + 2)) {
      kept.add(Promise.PROCESSOR);
    }
    if (limit(set, arena, FILE_SIZE, 0, 0)) {
      kept.add(Promise.WRITING);
    }
    if (limit(set, arena, OPEN_FILES, MOST_OPEN, MOST_OPEN)) {
      kept.add(Promise.OPEN_FILES);
    }
    if (limit(set, arena, ADDRESS_SPACE, MOST_ADDRESSES, MOST_ADDRESSES)) {
      kept.add(Promise.ADDRESSES);
    }
  }

  private static boolean limit(MethodHandle set, Arena arena, int what, long soft, long hard)
      throws Throwable {
    MemorySegment limit = arena.allocateFrom(JAVA_LONG, soft, hard);
    return (int) set.invokeExact(what, limit) == 0;
  }

  /** Which calls are refused. */
  private interface Filter {
    int[] of(SystemCalls calls);
  }

  /** Refuses this process and what it starts every socket of the internet, if the system can. */
  static void refuseInternet() {
    LinuxLimits limits = new LinuxLimits();
    limits.attempt(arena -> limits.filter(arena, SystemCalls::offline));
  }

  private void filter(Arena arena, Filter filter) throws Throwable {
    SystemCalls calls = SystemCalls.ofThisMachine();
    MethodHandle prctl =
        function(
            "prctl",
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG),
            Linker.Option.firstVariadicArg(1));
    MethodHandle syscall =
        function(
            "syscall",
            FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS),
            Linker.Option.firstVariadicArg(1));
    int[] program = filter.of(calls);
    MemorySegment code = arena.allocateFrom(JAVA_INT, program);
    MemorySegment head =
        arena.allocate(
            MemoryLayout.structLayout(JAVA_SHORT, MemoryLayout.paddingLayout(6), ADDRESS));
    head.set(JAVA_SHORT, 0, (short) (program.length / 2));
    head.set(ADDRESS, 8, code);
    int promised = (int) prctl.invokeExact(NO_NEW_PRIVILEGES, 1L, 0L, 0L, 0L);
    long filtered =
        (long)
            syscall.invokeExact(
                (long) calls.seccomp(), (long) SET_FILTER, (long) ALL_THREADS, head);
    if (promised == 0 && filtered == 0) {
      kept.add(Promise.NETWORK);
    }
  }
}
