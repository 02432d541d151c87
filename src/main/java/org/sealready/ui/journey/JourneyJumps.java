package org.sealready.ui.journey;

import java.util.Optional;

/** The places that the map leads to. */
public interface JourneyJumps {

  /** What goes to this page of the program; empty where it is not there. */
  Optional<Runnable> to(String page);

  /** Begins a filing; empty in one. */
  Optional<Runnable> begin();
}
