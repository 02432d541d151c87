package org.sealready.service.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.SampleLetters;
import org.sealready.form.Answers;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.service.Catalogue;
import org.sealready.words.Language;
import org.sealready.words.Words;

class ProofSheetTest {

  private static final Catalogue CATALOGUE = Ours.catalogue();

  private static String text(Answers answers) throws IOException {
    Letters letters = new Letters(CATALOGUE, LocalDate.of(2026, 11, 21));
    byte[] sheet =
        new LetterOutput(CATALOGUE, letters)
            .proofSheet(CATALOGUE.form().effective(answers), List.of(), Words.in(Language.CHINESE));
    return text(sheet);
  }

  private static String text(byte[] sheet) throws IOException {
    try (PDDocument document = Loader.loadPDF(sheet)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  @Test
  void isHeadedByEntityFilingAndDay() throws IOException {
    String text = text(Ours.answers("company-both-letters"));
    assertTrue(text.contains("成都石桥渡文化用品有限责任公司，小程序“石桥渡手作”，2026-11-21。"), text);
  }

  /** Also where no letter prints it: both mailboxes, the emergency phone, the kinds of service. */
  @Test
  void holdsEveryValueThatGoesToThePlatform() throws IOException {
    Answers answers = Ours.answers("company-other-contact");
    Effective effective = CATALOGUE.form().effective(answers);
    String text = text(answers);
    List<String> missing = new ArrayList<>();
    int submitted = 0;
    for (Field<?> field : CATALOGUE.form().fields()) {
      String value =
          CATALOGUE
              .placeholders()
              .find(field.id())
              .map(placeholder -> placeholder.value().apply(effective.answers()))
              .orElse("")
              .replaceAll("\\s", "");
      if (!field.platformPath().isEmpty() && !value.isEmpty()) {
        submitted++;
        if (!text.contains(value.substring(0, Math.min(12, value.length())))) {
          missing.add(field.id());
        }
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(submitted > 25, "submitted " + submitted);
  }

  @Test
  void whatStaysInTheHouseIsNamedLastAndApart() throws IOException {
    String text = text(SampleLetters.proofSheet("company-one-person"));
    int handedIn = text.indexOf("要提交的文书");
    int kept = text.indexOf("单位留底的文书");
    assertTrue(handedIn > 0 && kept > handedIn, text);
    assertTrue(text.substring(handedIn, kept).contains("互联网信息服务承诺书"));
    assertEquals(-1, text.substring(handedIn, kept).indexOf("同意书"));
    String last = text.substring(kept);
    assertTrue(last.contains("同意书") && last.contains("盖章指引") && last.contains("不要上传"), last);
  }
}
