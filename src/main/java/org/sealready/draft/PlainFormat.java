package org.sealready.draft;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.sealready.form.Answers;
import org.sealready.json.AnswersJson;
import org.sealready.json.BadFiling;

/**
 * Version 1 of the kept file, which is still read and never written: a line with name, version and
 * SHA-256 of all that follows, a line with the time of saving and the page, then the filing file.
 * The sum tells damage from a file of another making.
 */
final class PlainFormat {

  private static final String NAME = "sealready-draft";
  private static final int VERSION = 1;

  private final AnswersJson json;

  PlainFormat(AnswersJson json) {
    this.json = json;
  }

  Draft read(String id, byte[] content) throws Unreadable {
    int firstEnd = lineEnd(content, 0);
    String[] head = line(content, 0, firstEnd).split(" ");
    if (isNewer(head)) {
      throw new Unreadable(Unreadable.Kind.NEWER);
    }
    if (head.length != 3 || !head[0].equals(NAME) || !head[1].equals(String.valueOf(VERSION))) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    byte[] body = Arrays.copyOfRange(content, firstEnd + 1, content.length);
    if (!sum(body).equals(head[2])) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
    return readBody(id, body);
  }

  /** Name and version stand first in every version; what follows them is that version's own. */
  private static boolean isNewer(String[] head) {
    return head.length >= 2
        && head[0].equals(NAME)
        && head[1].matches("[1-9][0-9]{0,8}")
        && Integer.parseInt(head[1]) > VERSION;
  }

  private Draft readBody(String id, byte[] body) throws Unreadable {
    int end = lineEnd(body, 0);
    String[] place = line(body, 0, end).split(" ", 2);
    try {
      Answers answers = json.read(Arrays.copyOfRange(body, end + 1, body.length));
      History history = History.of(answers, place.length == 2 ? place[1] : "");
      return new Draft(id, history, Map.of(), List.of(), Instant.parse(place[0]), 0);
    } catch (BadFiling | DateTimeException broken) {
      throw new Unreadable(Unreadable.Kind.DAMAGED);
    }
  }

  private static int lineEnd(byte[] content, int from) throws Unreadable {
    for (int i = from; i < content.length; i++) {
      if (content[i] == '\n') {
        return i;
      }
    }
    throw new Unreadable(Unreadable.Kind.DAMAGED);
  }

  private static String line(byte[] content, int from, int end) {
    return new String(content, from, end - from, StandardCharsets.UTF_8);
  }

  private static String sum(byte[] body) {
    return HexFormat.of().formatHex(Digests.sum(body));
  }
}
