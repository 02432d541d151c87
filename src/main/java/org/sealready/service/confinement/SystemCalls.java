package org.sealready.service.confinement;

import java.util.List;

/**
 * The numbers of Linux system calls on one processor architecture, and the seccomp filter (BPF)
 * that refuses some: for sockets, for starting programs, and for access to other processes.
 *
 * @param architecture as the kernel's audit names it
 * @param seccomp the call that installs the filter
 * @param prctl the call that sets {@code no_new_privs}, which the filter requires
 * @param prlimit the call that sets a limit
 * @param refused the calls that fail from then on with {@code EPERM}, socket first
 */
record SystemCalls(int architecture, int seccomp, int prctl, int prlimit, List<Integer> refused) {

  /** socket, execve, execveat, ptrace, process_vm_readv and writev, io_uring. */
  private static final SystemCalls X86_64 =
      new SystemCalls(
          0xC000003E, 317, 157, 302, List.of(41, 59, 322, 101, 310, 311, 425, 426, 427));

  private static final SystemCalls AARCH64 =
      new SystemCalls(
          0xC00000B7, 277, 167, 261, List.of(198, 221, 281, 117, 270, 271, 425, 426, 427));

  /** The second table of calls that x86-64 has; none of it is needed. */
  private static final int OTHER_TABLE = 0x40000000;

  private static final int INTERNET = 2;
  private static final int INTERNET_6 = 10;
  private static final int LOAD = 0x20;
  private static final int IF_EQUAL = 0x15;
  private static final int IF_AT_LEAST = 0x35;
  private static final int RETURN = 0x06;
  private static final int ALLOW = 0x7FFF0000;
  private static final int NOT_PERMITTED = 0x00050001;

  /**
   * Those of this processor.
   *
   * @throws UnsupportedOperationException if they are not known
   */
  static SystemCalls ofThisMachine() {
    return switch (System.getProperty("os.arch")) {
      case "amd64", "x86_64" -> X86_64;
      case "aarch64" -> AARCH64;
      default -> throw new UnsupportedOperationException("an unknown processor");
    };
  }

  /** The filter that refuses sockets of the internet, of either version, and nothing else. */
  int[] offline() {
    int[] program = new int[2 * 9];
    int at = 0;
    at = put(program, at, LOAD, 0, 0, 4);
    at = put(program, at, IF_EQUAL, 0, 5, architecture);
    at = put(program, at, LOAD, 0, 0, 0);
    at = put(program, at, IF_EQUAL, 0, 3, refused.getFirst());
    at = put(program, at, LOAD, 0, 0, 16);
    at = put(program, at, IF_EQUAL, 2, 0, INTERNET);
    at = put(program, at, IF_EQUAL, 1, 0, INTERNET_6);
    at = put(program, at, RETURN, 0, 0, ALLOW);
    put(program, at, RETURN, 0, 0, NOT_PERMITTED);
    return program;
  }

  /** The filter: for each instruction its code with jump offsets, and its operand. */
  int[] filter() {
    int rest = refused.size();
    int[] program = new int[2 * (rest + 6)];
    int at = 0;
    at = put(program, at, LOAD, 0, 0, 4);
    at = put(program, at, IF_EQUAL, 0, rest + 3, architecture);
    at = put(program, at, LOAD, 0, 0, 0);
    at = put(program, at, IF_AT_LEAST, rest + 1, 0, OTHER_TABLE);
    for (int call : refused) {
      at = put(program, at, IF_EQUAL, rest, 0, call);
      rest--;
    }
    at = put(program, at, RETURN, 0, 0, ALLOW);
    put(program, at, RETURN, 0, 0, NOT_PERMITTED);
    return program;
  }

  /** Both processors have the lowest byte first. */
  private static int put(int[] program, int at, int code, int yes, int no, int value) {
    program[at] = code | yes << 16 | no << 24;
    program[at + 1] = value;
    return at + 2;
  }
}
