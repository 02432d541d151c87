package org.sealready.service.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Ours;
import org.sealready.paper.Area;
import org.sealready.paper.Item;
import org.sealready.papers.FlatForm;
import org.sealready.papers.FlatForms;
import org.sealready.papers.FlatLayouts;
import org.sealready.papers.Printed;

/** What is guessed for the blanks of forms without fields, counted over all layouts. */
class FlatFormsTest {

  /** The share of the blanks for what we know that is guessed rightly. */
  private static final double LEAST = 0.95;

  @TempDir private Path folder;

  /** How the guesses for one form fared. */
  private record Fared(int asked, int right, List<String> open, List<String> wrong) {}

  private Fared fared(FlatForm form) throws Exception {
    FilledPaper paper = new FilledPaper(folder.resolve(form.name()));
    List<Item> rest = new ArrayList<>(paper.take(form.file()).placement().items());
    assertTrue(rest.stream().allMatch(Item::guessed), "every guess is marked as one");
    List<String> wrong = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int right = 0;
    for (FlatForm.Asked asked : form.asked()) {
      List<Item> here =
          rest.stream().filter(item -> item.spot().area().holds(asked.x(), asked.y())).toList();
      rest.removeAll(here);
      if (here.isEmpty()) {
        open.addAll(asked.content().map(content -> asked.label()).stream().toList());
      } else if (here.size() == 1
          && asked.content().equals(Optional.of(here.getFirst().content()))) {
        right++;
      } else {
        wrong.add(form + ": " + asked.label() + " " + here.stream().map(Item::content).toList());
      }
    }
    rest.forEach(item -> wrong.add(form + ": no blank " + item.spot().area() + item.content()));
    int some = (int) form.asked().stream().filter(each -> each.content().isPresent()).count();
    return new Fared(some, right, open, wrong);
  }

  @Test
  void mostBlanksAreGuessedRightlyAndNoneWrongly() throws Exception {
    int asked = 0;
    int right = 0;
    List<String> wrong = new ArrayList<>();
    List<FlatForm> forms = new ArrayList<>(FlatForms.all());
    forms.addAll(FlatLayouts.all());
    for (FlatForm form : forms) {
      Fared fared = fared(form);
      asked += fared.asked();
      right += fared.right();
      wrong.addAll(fared.wrong());
      System.out.printf(
          "%-12s asked %2d, right %2d, wrong %2d, not guessed %s%n",
          form, fared.asked(), fared.right(), fared.wrong().size(), fared.open());
    }
    System.out.printf("all of them: asked %d, right %d, wrong %d%n", asked, right, wrong.size());
    assertEquals(List.of(), wrong);
    assertTrue(right >= LEAST * asked, right + " of " + asked);
  }

  /** What is written keeps off the words, and stands on its line or within its cell. */
  @Test
  void whatIsFilledInStandsInItsBlank() throws Exception {
    for (FlatForm form : List.of(FlatForms.underscores(), FlatForms.table(), FlatForms.below())) {
      FilledPaper paper = new FilledPaper(folder.resolve("filled-" + form.name()));
      List<Item> items = paper.take(form.file()).placement().items();
      Printed before = Printed.of(form.file());
      Printed after = Printed.of(paper.fill(Ours.answers("company-both-letters")));
      assertTrue(after.characters().size() > before.characters().size() + 60, form.name());
      for (Item item : items) {
        Area area = item.spot().area();
        assertEquals("", words(before, area), form + " asks beside " + area);
      }
      List<Printed.Character> written = new ArrayList<>(after.characters());
      written.removeAll(before.characters());
      for (Printed.Character each : written) {
        assertTrue(
            items.stream().anyMatch(item -> isOn(each, item)), form + ": " + each + " is beside");
      }
    }
  }

  private static String words(Printed printed, Area area) {
    return printed.in(0, area.x(), area.y(), area.width(), area.height()).replaceAll("[_□√]", "");
  }

  /** Its line lies in the place, above the lower edge. */
  private static boolean isOn(Printed.Character each, Item item) {
    return item.spot().area().holds(each.x(), each.baseline());
  }
}
