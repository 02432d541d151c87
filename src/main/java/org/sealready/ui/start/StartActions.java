package org.sealready.ui.start;

import java.nio.file.Path;
import org.sealready.form.StartingPoint;
import org.sealready.service.Sample;
import org.sealready.service.filings.KeptFiling;

/** Where one can go before a filing is open. */
public interface StartActions {

  /** To the list of filings. */
  void start();

  /** To the first question. */
  void first();

  /** From an answer to the first question onwards. */
  void begin(StartingPoint from);

  /** Into a kept filing, where it was left. */
  void open(String id);

  /** Into a kept filing, where the work is. */
  void open(String id, WorkPlace at);

  /** Into a file that the person is asked for. */
  void openFile();

  /** Into this file. */
  void openFile(Path file);

  /** Into a copy of a sample that is not kept. */
  void sample(Sample sample);

  /** Removes a filing, after asking. */
  void delete(KeptFiling filing);

  /** Shows the folder in which filings are kept. */
  void folder();

  /** Shows a folder that something was written to. */
  void show(Path folder);

  /** To passphrase and recovery key. */
  void protection();

  /** To backup and another computer. */
  void backup();

  /** To the map of the whole way. */
  void guide();

  /** To the page about the program and its data. */
  void about();

  void switchLanguage();
}
