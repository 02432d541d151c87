package org.sealready.rules.rejection;

/** Of what part of the form a text speaks. */
public enum FormPart {
  ENTITY,
  PERSON,
  MINI_PROGRAM,
  LETTERS
}
