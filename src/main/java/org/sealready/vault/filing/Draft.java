package org.sealready.vault.filing;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sealready.form.Answers;

/**
 * A saved filing.
 *
 * @param id name of its file, chosen at random when it was created
 * @param notes metadata that is saved with its answers, by internal names
 * @param count how often it was saved
 */
public record Draft(
    String id,
    History history,
    Map<String, String> notes,
    List<Attachment> attachments,
    Instant savedAt,
    long count) {

  public Draft {
    notes = Collections.unmodifiableMap(new TreeMap<>(notes));
    attachments = List.copyOf(attachments);
  }

  /** A new filing, not yet saved. */
  public static Draft begin(Answers answers, Instant now) {
    String id = UUID.randomUUID().toString();
    return new Draft(id, History.of(answers, ""), Map.of(), List.of(), now, 0);
  }

  public Answers answers() {
    return history.now().answers();
  }

  /** Id of the page that was open, empty for the first. */
  public String page() {
    return history.now().page();
  }

  /** The unfinished input, which is no answer yet. */
  public Unfinished unfinished() {
    return Unfinished.in(notes);
  }

  /** What was done after its letters were made. */
  public Followed followed() {
    return Followed.in(notes);
  }

  /** The same filing with this done after its letters were made. */
  public Draft following(Followed followed) {
    return new Draft(id, history, followed.into(notes), attachments, savedAt, count);
  }

  /** What is known of its letters that were printed. */
  public Printed printed() {
    return Printed.in(notes);
  }

  /** The same filing, saved at this time under this count. */
  Draft saved(Instant time, long newCount) {
    return new Draft(id, history, notes, attachments, time, newCount);
  }

  /** Whether this one contains everything of the other. */
  boolean holds(Draft other) {
    return attachments.containsAll(other.attachments)
        && notes.entrySet().containsAll(other.notes.entrySet())
        && history.moments().stream().anyMatch(moment -> moment.answers().equals(other.answers()));
  }

  /** Whether both have the same content now, whenever they were saved. */
  public boolean isAlike(Draft other) {
    return answers().equals(other.answers())
        && notes.equals(other.notes)
        && attachments.equals(other.attachments);
  }

  /** A new filing that opens at the page with this id. */
  public Draft at(String page) {
    return with(History.of(answers(), page));
  }

  /** The same filing with another history. */
  public Draft with(History other) {
    return new Draft(id, other, notes, attachments, savedAt, count);
  }

  /** The same filing with this unfinished input. */
  public Draft typing(Unfinished texts) {
    return new Draft(id, history, texts.into(notes), attachments, savedAt, count);
  }

  /** The same filing with this known of its letters that were printed. */
  public Draft printing(Printed printed) {
    return new Draft(id, history, printed.into(notes), attachments, savedAt, count);
  }

  /** The same filing with this note; an empty one is none. */
  public Draft noting(String name, String text) {
    Map<String, String> more = new TreeMap<>(notes);
    if (text.isEmpty()) {
      more.remove(name);
    } else {
      more.put(name, text);
    }
    return new Draft(id, history, more, attachments, savedAt, count);
  }

  /** The same filing with these attachments. */
  public Draft attaching(List<Attachment> others) {
    return new Draft(id, history, notes, others, savedAt, count);
  }

  /** Never the content: it is personal data and must not reach a log. */
  @Override
  public String toString() {
    return "Draft(" + id + ")";
  }
}
