package org.sealready.filing.data;

import java.util.List;

/** The titles by which certificates call the person who signs for an entity. */
public final class Titles {

  public static final String LEGAL_REPRESENTATIVE = "法定代表人";
  public static final String OWNER = "经营者";
  public static final String HEAD = "负责人";
  public static final String CHIEF_REPRESENTATIVE = "首席代表";
  public static final String MANAGING_PARTNER = "执行事务合伙人";
  public static final String INVESTOR = "投资人";

  /** All of them, most frequent first. */
  public static final List<String> ALL =
      List.of(LEGAL_REPRESENTATIVE, OWNER, HEAD, CHIEF_REPRESENTATIVE, MANAGING_PARTNER, INVESTOR);

  private Titles() {}
}
