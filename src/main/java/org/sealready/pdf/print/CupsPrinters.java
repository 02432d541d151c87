package org.sealready.pdf.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Printers of CUPS, the printing system of Linux and macOS. It is handed the PDF itself, so that
 * text stays text up to the printer, and is told not to scale: left alone it shrinks an A4 page to
 * the printer's margins (print-scaling, PWG 5100.13-2023, section 6.2.25).
 */
final class CupsPrinters implements Printers {

  private static final Pattern SETTING = Pattern.compile("(?:^|\\s)(printer-[a-z-]+)=(\\S+)");
  private static final String STOPPED = "5"; // RFC 8011, section 5.4.11

  /** The bit of cups.h for printers with colours. */
  private static final long COLOUR = 0x8;

  /** A printer's own words for jobs that wait: RFC 8011, section 5.4.12. */
  private static final Pattern WAITING = Pattern.compile("paused|offline|shutdown|stopped");

  /** Other people see it in the queue, and IPP takes 255 bytes. */
  private static final int LONGEST_TITLE = 80;

  @Override
  public List<String> names() throws InterruptedException {
    return CupsTool.ask("lpstat", "-e").text().lines().filter(name -> !name.isBlank()).toList();
  }

  @Override
  public Optional<String> usual() throws InterruptedException {
    String text = CupsTool.ask("lpstat", "-d").text().strip();
    int at = text.indexOf(": ");
    return at < 0 ? Optional.empty() : Optional.of(text.substring(at + 2));
  }

  @Override
  public Optional<PrinterState> state(String name) throws InterruptedException {
    return read(CupsTool.ask("lpoptions", "-p", name).text());
  }

  /** What its options say about a printer; of one that is not there they say nothing. */
  static Optional<PrinterState> read(String options) {
    boolean there = false;
    boolean accepting = true;
    boolean stopped = false;
    boolean colour = false;
    Matcher setting = SETTING.matcher(options);
    while (setting.find()) {
      String value = setting.group(2);
      switch (setting.group(1)) {
        case "printer-is-accepting-jobs" -> accepting = !value.equals("false");
        case "printer-state" -> {
          there = true;
          stopped |= value.equals(STOPPED);
        }
        case "printer-state-reasons" -> stopped |= WAITING.matcher(value).find();
        case "printer-type" -> colour = (Long.parseLong(value) & COLOUR) != 0;
        default -> {}
      }
    }
    return there ? Optional.of(new PrinterState(accepting, stopped, colour)) : Optional.empty();
  }

  @Override
  public void print(byte[] pdf, String title, PrintOrder order)
      throws PrintRefused, InterruptedException {
    if (!CupsTool.send(pdf, command(title, order)).good()) {
      throw new PrintRefused(why(order.printer()), null);
    }
  }

  private PrintRefused.Kind why(String printer) throws InterruptedException {
    Optional<PrinterState> state = state(printer);
    if (state.isPresent()) {
      return state.get().accepting() ? PrintRefused.Kind.FAILED : PrintRefused.Kind.REJECTING;
    }
    return names().isEmpty() ? PrintRefused.Kind.NO_PRINTER : PrintRefused.Kind.GONE;
  }

  /** Later options win over earlier ones, those of the order over ours, the scale over all. */
  static List<String> command(String title, PrintOrder order) {
    List<String> command = new ArrayList<>(List.of("lp", "-d", order.printer()));
    command.addAll(List.of("-n", String.valueOf(order.copies()), "-t", shortened(title)));
    option(command, "media", "A4");
    option(command, "sides", "one-sided");
    option(command, "number-up", "1");
    option(command, "collate", "true");
    if (order.black()) {
      option(command, "print-color-mode", "monochrome");
    }
    order.settings().forEach((name, value) -> option(command, name, value));
    option(command, "print-scaling", "none");
    return command;
  }

  private static void option(List<String> command, String name, String value) {
    command.add("-o");
    command.add(name + "=" + value);
  }

  private static String shortened(String title) {
    int points = title.codePointCount(0, title.length());
    return points <= LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
  }
}
