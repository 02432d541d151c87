package org.sealready.filing.address;

/** The three levels that a filing asks for, from above to below. */
public enum RegionLevel {
  PROVINCE,
  CITY,
  COUNTY
}
