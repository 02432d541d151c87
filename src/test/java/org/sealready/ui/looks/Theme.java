package org.sealready.ui.looks;

/** The sets of colours that a person can choose. */
enum Theme {
  LIGHT {
    @Override
    void take() {}
  };

  abstract void take();
}
