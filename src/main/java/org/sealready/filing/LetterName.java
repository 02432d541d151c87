package org.sealready.filing;

import java.util.Arrays;
import org.sealready.form.Option;
import org.sealready.form.Options;

/** The letters by name, in the order in which the platform asks for them. */
enum LetterName {
  ENTITY_CONTACT("entity-contact-authorization", EntityContactPage.LETTER_TITLE),
  MINI_PROGRAM_CONTACT("mini-program-contact-authorization", MiniProgramContactPage.LETTER_TITLE),
  COMMITMENT("commitment", "互联网信息服务承诺书"),
  NO_PRE_APPROVAL("no-pre-approval-commitment", "不涉及前置审批承诺书"),
  AUTHENTICITY_COMMITMENT("authenticity-commitment", "小程序备案信息真实性承诺书"),
  RESPONSIBILITY_NOTICE("responsibility-notice", "备案信息真实性责任告知书"),
  EXPLANATION("explanation", "情况说明"),
  SEALING_GUIDE("sealing-guide", "盖章指引");

  /** All of them, to choose from. */
  static final Options OPTIONS =
      Options.fixed(
          "letters",
          Arrays.stream(values()).map(name -> Option.of(name.id(), name.title())).toList());

  private final String id;
  private final String title;

  LetterName(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** As on the command line and in files. */
  String id() {
    return id;
  }

  String title() {
    return title;
  }
}
