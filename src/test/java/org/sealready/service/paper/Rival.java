package org.sealready.service.paper;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sealready.Ours;
import org.sealready.letter.Template;
import org.sealready.paper.Paper;
import org.sealready.paper.PaperPage;
import org.sealready.paper.Placement;
import org.sealready.service.PaperKeys;
import org.sealready.service.inspection.Inspected;
import org.sealready.service.wording.Wordings;
import org.sealready.vault.file.NotSaved;

/** A second process on the same folder: runs the command of each line, prints the result. */
public final class Rival {

  static final List<String> IDS = List.of("commitment", "form-00000001");
  public static final String DONE = "done";

  private Rival() {}

  public static void main(String[] args) throws Exception {
    Path data = Path.of(args[0]);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.out.println("ready");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println(deed(PaperKeys.of(data), data, Long.parseLong(line)));
    }
  }

  /** What is done with this number, and with which form. */
  public record Plan(int what, String id) {
    public static Plan of(long seed) {
      Random random = new Random(seed);
      return new Plan(random.nextInt(7), IDS.get(random.nextInt(IDS.size())));
    }

    public boolean keeps() {
      return what < 2;
    }

    boolean removes() {
      return what == 4;
    }
  }

  /** How it went: done, or why not. */
  public static String deed(PaperKeys keys, Path data, long seed) {
    Plan plan = Plan.of(seed);
    try {
      switch (plan.what()) {
        case 0, 1 -> OfficialPapers.in(data, keys).keep(plan.id(), "", paper(seed), placement());
        case 2 -> OfficialPapers.in(data, keys).place(plan.id(), placement());
        case 3 -> OfficialPapers.in(data, keys).use(plan.id(), seed % 2 == 0);
        case 4 -> OfficialPapers.in(data, keys).remove(plan.id());
        case 5 -> new Wordings(Ours.catalogue(), data, keys).use("commitment", text(seed));
        default -> new Wordings(Ours.catalogue(), data, keys).reset("commitment");
      }
      return DONE;
    } catch (NotSaved notDone) {
      return notDone.kind().name();
    }
  }

  public static String text(long seed) {
    return Template.text("commitment").orElseThrow() + "% " + seed + "\n";
  }

  private static Placement placement() {
    return new Placement(Map.of(), List.of());
  }

  private static Inspected paper(long seed) {
    Paper blank =
        new Paper(Paper.Kind.PLAIN, List.of(new PaperPage(210, 297, List.of())), List.of(), false);
    byte[] pdf = new byte[20_000];
    new Random(seed).nextBytes(pdf);
    return new Inspected(blank, List.of(), pdf, List.of(new byte[5_000]));
  }
}
