package org.sealready.ui.journey;

import java.util.Optional;

/** The places that the map leads to. */
public interface JourneyJumps {

  void before();

  void fill();

  void letters();

  void rejections();

  void afterwards();

  /** Begins a filing; empty in one. */
  Optional<Runnable> begin();
}
