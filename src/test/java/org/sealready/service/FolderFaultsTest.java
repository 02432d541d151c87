package org.sealready.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sealready.Effort;
import org.sealready.MemoryFolder;
import org.sealready.service.filings.FolderFaultCell;

/**
 * The data folder is moved, replaced, made read-only, its key files deleted or exchanged, at each
 * moment of the program's life, with and without a passphrase: nothing is lost, nothing is sealed
 * with a foreign key, and the user is notified.
 */
@Tag(Effort.FAULTS)
class FolderFaultsTest {

  @TempDir(factory = MemoryFolder.class)
  private Path folder;

  @Test
  void nothingIsLostNorSealedForAStrangerNorSilent() throws Exception {
    Path open = FolderFaultCell.others(folder.resolve("open"), false);
    Path locked = FolderFaultCell.others(folder.resolve("locked"), true);
    List<String> lost = new ArrayList<>();
    List<String> stranger = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    int cells = 0;
    for (FolderFault fault : FolderFault.all()) {
      for (FolderFaultCell.When when : FolderFaultCell.When.values()) {
        for (boolean isProtected : when.kinds()) {
          Path place = Files.createDirectory(folder.resolve(String.valueOf(++cells)));
          FolderFault.Place where =
              new FolderFault.Place(place.resolve("data"), place.resolve("away"), open, locked);
          FolderFaultCell cell = new FolderFaultCell(where, fault, when, isProtected);
          cell.run();
          String name = fault.name() + " x " + when + (isProtected ? " (passphrase)" : "");
          cell.lost().forEach(what -> lost.add(name + ": " + what));
          cell.forAStranger().forEach(what -> stranger.add(name + ": " + what));
          cell.silent().forEach(what -> silent.add(name + ": " + what));
          FolderFault.delete(place);
        }
      }
    }
    assertEquals(List.of(), lost, "lost");
    assertEquals(List.of(), stranger, "sealed for a stranger");
    assertEquals(List.of(), silent, "silent");
    assertTrue(cells >= 16 * 12, "cells: " + cells);
    Effort.report(
        "data folder moved, replaced, read-only, keys deleted or exchanged: cells %d, lost %d,"
            + " sealed for a stranger %d, silent %d",
        cells, lost.size(), stranger.size(), silent.size());
  }
}
