package org.sealready.service.afterwards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sealready.Ours;
import org.sealready.journey.checklist.Outside;
import org.sealready.journey.checklist.Topic;
import org.sealready.journey.checklist.TopicPoint;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** What entities from outside have to know, on paper. */
class TopicSheetTest {

  private static final Outside OUTSIDE = Ours.catalogue().journey().outside().get();

  private static List<Topic> topics(Topic way) {
    List<Topic> topics = new ArrayList<>(List.of(OUTSIDE.verdict(), way));
    topics.addAll(OUTSIDE.limits());
    return topics;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPointOfEveryWayStandsOnOnePage(Language language) throws IOException {
    Words words = Words.in(language);
    for (Topic way : OUTSIDE.ways()) {
      byte[] pdf = new TopicSheet(words).pdf("T", "…", topics(way));
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertEquals(1, document.getNumberOfPages());
        String text = plain(new PDFTextStripper().getText(document));
        for (Topic topic : topics(way)) {
          assertTrue(text.contains(plain(words.of(topic.title()))), topic.id());
          for (TopicPoint point : topic.points()) {
            assertTrue(text.contains(plain(words.of(point.text()))), topic.id());
          }
        }
      }
    }
  }

  @Test
  void whatIsTooMuchForAPageIsCutToTheFirstPoints() throws IOException {
    Words words = Words.in(Language.CHINESE);
    Topic way = OUTSIDE.ways().getFirst();
    List<TopicPoint> many = Collections.nCopies(200, way.points().getFirst());
    byte[] pdf =
        new TopicSheet(words)
            .pdf("T", "…", List.of(new Topic("way", way.title(), many, List.of())));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "");
  }
}
