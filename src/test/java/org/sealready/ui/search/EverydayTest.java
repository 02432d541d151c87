package org.sealready.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sealready.Main;
import org.sealready.service.Catalogue;
import org.sealready.ui.wizard.Step;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** Everyday words belong to something that can be found, in both languages. */
class EverydayTest {

  private static final Catalogue CATALOGUE = Main.catalogue();

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    CATALOGUE.form().fields().forEach(field -> names.add("field." + field.id()));
    CATALOGUE.letters().forEach(letter -> names.add("letter." + letter.id()));
    CATALOGUE.form().pages().forEach(page -> names.add("step." + page.id()));
    Stream.concat(Stream.of(new Step.Review(), new Step.Letters()), Step.SCREENS.stream())
        .forEach(step -> names.add("step." + step.id()));
    Stream.of("new", "open", "backup", "protection").forEach(name -> names.add("action." + name));
    Stream.of("guide", "about", "categories").forEach(name -> names.add("screen." + name));
    return names;
  }

  @Test
  void everyWordBelongsToSomething() {
    Set<String> names = names();
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      for (String name : words.under("also.").keySet()) {
        String key = name.replaceFirst("^action\\.", "");
        boolean isAction = name.startsWith("action.ui.") && !words.text(key).isEmpty();
        assertTrue(names.contains(name) || isAction, name);
      }
    }
  }

  @Test
  void wordsStandBetweenCommasAndTheIdIsOneOfThem() {
    Everyday everyday = new Everyday(Words.in(Language.CHINESE));
    assertTrue(everyday.of("field.entity.name", "entity.name").contains("公司名称"));
    assertEquals(List.of("entity.city"), everyday.of("field.entity.city", "entity.city"));
    assertTrue(new Everyday(Words.in(Language.ENGLISH)).of("action.new", "new").contains("create"));
  }
}
