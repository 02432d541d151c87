package org.sealready.vault.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.vault.crypto.Vault;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.NotSaved;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.key.ResealingMark;
import org.sealready.vault.key.VaultState;

/**
 * Every job is disturbed at its first file operation, then at its second, and so on until it runs
 * to its end undisturbed: once by a failure of the disk, once by the end of the program. Then the
 * program starts again. The usual run disturbs a plain save at every step and the other jobs at
 * every fifth.
 */
@Tag(Effort.FAULTS)
class EachStepTest {

  private static int failures;
  private static int told;
  private static int ends;

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  /** The end of the program: nothing that it had still to do is done. */
  private static final class Ended extends Error {
    private static final long serialVersionUID = 1L;
  }

  static List<Job> jobs() {
    return Job.all();
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void aFailureIsToldAndLosesNothing(Job job) throws Exception {
    boolean fired = true;
    for (int step = 1; fired; step += stride(job)) {
      Path data = prepared(job, "failure " + step);
      int at = step;
      int[] steps = {0};
      boolean done = false;
      try {
        job.run()
            .in(
                disturbed(
                    job,
                    data,
                    (what, file) -> {
                      if (++steps[0] == at) {
                        throw new IOException("Input/output error");
                      }
                    }));
        done = true;
      } catch (NotSaved notSaved) {
        told++;
      } catch (IOException | Unreadable notEvenRead) {
        assertTrue(steps[0] >= at, "only what was disturbed fails");
        told++;
      }
      fired = steps[0] >= at;
      failures += fired ? 1 : 0;
      assertTrue(fired || done, job.name() + " undisturbed");
      new Aftermath(data, job, done, false).check();
    }
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void anEndOfTheProgramLosesNothing(Job job) throws Exception {
    boolean fired = true;
    for (int step = 1; fired; step += stride(job)) {
      Path data = prepared(job, "end " + step);
      int at = step;
      int[] steps = {0};
      try {
        job.run()
            .in(
                disturbed(
                    job,
                    data,
                    (what, file) -> {
                      if (++steps[0] >= at) {
                        throw new Ended();
                      }
                    }));
        fired = false;
      } catch (Ended ended) {
        ends++;
      }
      new Aftermath(data, job, !fired, true).check();
    }
  }

  private static int stride(Job job) {
    return job.name().equals("save") ? 1 : Effort.of(5, 1);
  }

  private Path prepared(Job job, String name) throws Exception {
    Path data = Files.createDirectories(folder.resolve(name));
    job.prepare().in(data);
    return data;
  }

  private static Path disturbed(Job job, Path data, FaultyFiles.Fault fault) {
    boolean noLinks = job.name().contains("one name");
    return new FaultyFiles(
            (step, file) -> {
              fault.at(step, file);
              if (noLinks && step.equals("link")) {
                throw new UnsupportedOperationException();
              }
            })
        .wrap(data);
  }

  @AfterAll
  static void report() {
    assertTrue(failures > 100, "failures: " + failures);
    Effort.report(
        "I/O error at each of %d steps of %d jobs: lost 0, told %d, borne %d",
        failures, Job.all().size(), told, failures - told);
    Effort.report(
        "program ended at each of %d steps of %d jobs: corrupt 0, lost 0, orphans after start 0",
        ends, Job.all().size());
  }

  /** What a start finds in the folder after a job, done or disturbed. */
  private record Aftermath(Path data, Job job, boolean done, boolean ended) {

    void check() throws Exception {
      if (!done && Box.keys(data).find() instanceof VaultState.Missing) {
        assertEquals(-1, job.before());
        job.run().in(data);
        return;
      }
      Vault vault = vault();
      DraftStore store = Box.store(data, vault);
      Box.keys(data).mend(vault);
      new DraftVersions(store).recover();
      if (ResealingMark.isSet(data)) {
        store.resealAll(vault);
      }
      List<Integer> numbers = numbers(store);
      int must = done ? job.after() : job.before();
      boolean isThere = must < 0 || numbers.contains(must) || numbers.contains(job.after());
      assertTrue(isThere, () -> job.name() + ": " + must + " is not among " + numbers);
      if (done && job.name().equals("erase")) {
        assertEquals(List.of(), Box.tree(store.folder()));
      }
      for (Path file : Box.tree(data)) {
        String name = file.getFileName().toString();
        assertFalse(name.matches(".*(\\.tmp|\\.erased|\\.old|\\.due)"), name);
      }
    }

    private Vault vault() throws Exception {
      if (Box.keys(data).find() instanceof VaultState.Open(Vault open)) {
        assertTrue(job.passphrase().isEmpty() || !done, "it has a passphrase");
        return open;
      }
      boolean isNew = done || ended && opens(job.passphrase());
      return Box.keys(data).unlock(Box.passphrase(isNew ? job.passphrase() : before()));
    }

    private String before() {
      return job.name().equals("seal anew") ? Job.NEW : Job.OLD;
    }

    private boolean opens(String passphrase) throws Unreadable {
      try {
        Box.keys(data).unlock(Box.passphrase(passphrase));
        return true;
      } catch (WrongKey other) {
        return false;
      }
    }

    /** What was damaged before the job may still be, and can be gone back from. */
    private Draft open(DraftStore store, String id) throws Exception {
      try {
        return store.open(id);
      } catch (Unreadable broken) {
        assertTrue(job.name().contains("damaged") && !done, job.name());
        long count = new DraftVersions(store).of(id).getFirst().count();
        return new DraftVersions(store).restore(id, count);
      }
    }

    private List<Integer> numbers(DraftStore store) throws Exception {
      List<Integer> numbers = new ArrayList<>();
      for (String id : store.ids()) {
        Draft draft = open(store, id);
        numbers.add(Toy.number(draft));
        for (Attachment picture : draft.attachments()) {
          new Attachments(store).read(draft, picture);
        }
      }
      return numbers;
    }
  }
}
