package org.sealready.filing;

/** The letters by name, in the order in which the platform asks for them. */
enum LetterName {
  ENTITY_CONTACT("entity-contact-authorization", EntityContactPage.LETTER_TITLE),
  MINI_PROGRAM_CONTACT("mini-program-contact-authorization", MiniProgramContactPage.LETTER_TITLE),
  COMMITMENT("commitment", "互联网信息服务承诺书"),
  NO_PRE_APPROVAL("no-pre-approval-commitment", "不涉及前置审批承诺书"),
  AUTHENTICITY_COMMITMENT("authenticity-commitment", "小程序备案信息真实性承诺书"),
  RESPONSIBILITY_NOTICE("responsibility-notice", "备案信息真实性责任告知书"),
  EXPLANATION("explanation", "情况说明"),
  ENTITY_CONTACT_CONSENT("entity-contact-consent", "个人信息处理同意书（主体负责人）"),
  MINI_PROGRAM_CONTACT_CONSENT("mini-program-contact-consent", "个人信息处理同意书（小程序负责人）"),
  SEALING_GUIDE("sealing-guide", "盖章指引");

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
