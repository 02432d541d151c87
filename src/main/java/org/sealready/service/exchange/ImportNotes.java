package org.sealready.service.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sealready.platform.PlatformKey;
import org.sealready.words.Phrase;

/** What was not taken over from a document, a line each; no line holds a value. */
final class ImportNotes {

  /** More lines than anybody reads. */
  private static final int MOST = 200;

  private static final int LONGEST_NAME = 80;

  private final Set<Phrase> lines = new LinkedHashSet<>();
  private int beyond;
  private boolean hasProblems;

  void unknown(String path) {
    problem(Phrase.of("import.unknown", "不认识“{0}”，没有读入。", shortened(path)));
  }

  void wrongType(PlatformKey key) {
    problem(Phrase.of("import.wrong-type", "“{0}”（{1}）的写法不对，没有读入。", key.path(), key.label()));
  }

  void noType(PlatformKey list) {
    problem(Phrase.of("import.no-type", "“{0}”（{1}）里有一项没有类型，没有读入。", list.path(), list.label()));
  }

  /** A code that our list lacks: the value is kept, because the platform's list may have grown. */
  void unknownCode(PlatformKey key) {
    problem(
        Phrase.of(
            "import.unknown-code", "“{0}”（{1}）里有清单上没有的代码，已照样读入，请核对。", key.path(), key.label()));
  }

  void missing(PlatformKey key) {
    problem(Phrase.of("import.missing", "没有“{0}”（{1}）这一部分。", key.path(), key.label()));
  }

  /** A value of this label that contradicts what decides whether it counts. */
  void hidden(String label) {
    problem(Phrase.of("import.hidden", "“{0}”已读入，但这份备案按别的回答用不到它，或与别的回答矛盾。", label));
  }

  /** Values that count once the field of this label is answered. */
  void waiting(String label, int values) {
    problem(Phrase.of("import.waiting", "没有读到“{0}”，读入的另外 {1} 处要等它填了才算数。请先填这一项。", label, values));
  }

  /** The number of an upload: it is of use on the platform only. */
  void upload(PlatformKey key) {
    add(Phrase.of("import.upload", "“{0}”（{1}）是平台上的编号，这里用不到，没有读入。", key.path(), key.label()));
  }

  /** An answer that had to change so that the values that were read count. */
  void changed(String label) {
    add(Phrase.of("import.changed", "“{0}”按读入的内容改了。", label));
  }

  private void problem(Phrase line) {
    hasProblems = true;
    add(line);
  }

  private void add(Phrase line) {
    if (lines.size() < MOST) {
      lines.add(line);
    } else if (!lines.contains(line)) {
      beyond++;
    }
  }

  /** Whether anything was not understood. */
  boolean hasProblems() {
    return hasProblems;
  }

  List<Phrase> lines() {
    List<Phrase> all = new ArrayList<>(lines);
    if (beyond > 0) {
      all.add(Phrase.of("import.more", "还有 {0} 处没有读入。", beyond));
    }
    return all;
  }

  private static String shortened(String path) {
    return path.codePointCount(0, path.length()) <= LONGEST_NAME
        ? path
        : path.substring(0, path.offsetByCodePoints(0, LONGEST_NAME)) + "…";
  }
}
