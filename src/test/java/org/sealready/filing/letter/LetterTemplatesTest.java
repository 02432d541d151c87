package org.sealready.filing.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealready.filing.MiniProgramFiling;
import org.sealready.letter.Element;
import org.sealready.letter.Letter;
import org.sealready.letter.Template;

/** The bundled wordings against the placeholders and switches of the catalogue. */
class LetterTemplatesTest {

  @ParameterizedTest
  @EnumSource
  void nameOnlyWhatExists(LetterName letter) {
    Set<String> switches = new HashSet<>(LetterSwitches.names());
    MiniProgramFiling.IN_USE.letters().stream()
        .map(Letter::id)
        .forEach(id -> switches.add("letter." + id));
    assertEquals(
        List.of(),
        Template.bundled(letter.id()).unknown(MiniProgramFiling.PLACEHOLDERS.names(), switches));
  }

  @ParameterizedTest
  @EnumSource
  void holdNoNotesAndNameNoTitleByThemselves(LetterName letter) {
    Template.bundled(letter.id()).elements().stream()
        .flatMap(Element::all)
        .filter(Element.Text.class::isInstance)
        .forEach(
            line ->
                assertFalse(line.toString().matches(".*(法定代表人|【|〔|下划线|盖章处).*"), line::toString));
  }

  @ParameterizedTest
  @EnumSource
  void saysBesideTheLetterThatOfficialFormsGoFirst(LetterName letter) {
    Letter found =
        MiniProgramFiling.IN_USE.letters().stream()
            .filter(one -> one.id().equals(letter.id()))
            .findFirst()
            .orElseThrow();
    // Nobody hands out a form for what the unit keeps for itself.
    boolean isKept = found.use() == Letter.Use.KEPT;
    assertTrue(found.guide().matches(isKept ? ".*不用提交.*" : ".*(模板|格式|样式|固定文本).*"), found.guide());
  }
}
