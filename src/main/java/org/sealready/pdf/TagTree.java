package org.sealready.pdf;

import java.util.ArrayList;
import java.util.List;

/** Writes a document's structure, and for every page which element each piece of it belongs to. */
final class TagTree {

  private final PdfFile file;
  private final List<Integer> pages;
  private final List<List<Integer>> owners = new ArrayList<>();

  /**
   * @param pages the numbers of the pages' objects
   */
  TagTree(PdfFile file, List<Integer> pages) {
    this.file = file;
    this.pages = pages;
    pages.forEach(page -> owners.add(new ArrayList<>()));
  }

  /** Adds the structure below this element and returns the number of its root. */
  int write(Tag document) {
    int root = file.next();
    int first = write(document, root);
    StringBuilder numbers = new StringBuilder();
    for (int page = 0; page < pages.size(); page++) {
      numbers.append(page).append('[');
      owners.get(page).forEach(owner -> numbers.append(PdfFile.reference(owner)).append(' '));
      numbers.append(']');
    }
    int owned = file.add("<</Nums[" + numbers + "]>>");
    file.set(
        root,
        "<</Type/StructTreeRoot/K "
            + PdfFile.reference(first)
            + "/ParentTree "
            + PdfFile.reference(owned)
            + "/ParentTreeNextKey "
            + pages.size()
            + ">>");
    return root;
  }

  private int write(Tag tag, int parent) {
    int number = file.next();
    StringBuilder content = new StringBuilder();
    tag.parts().forEach(part -> content.append(PdfFile.reference(write(part, number))).append(' '));
    int page = tag.places().isEmpty() ? 0 : tag.places().getFirst().page();
    for (Tag.Place place : tag.places()) {
      own(place, number);
      content.append(
          place.page() == page
              ? place.index() + " "
              : "<</Type/MCR/Pg "
                  + PdfFile.reference(pages.get(place.page()))
                  + "/MCID "
                  + place.index()
                  + ">>");
    }
    file.set(
        number,
        "<</Type/StructElem/S/"
            + tag.type()
            + "/P "
            + PdfFile.reference(parent)
            + tag.attributes()
            + (tag.places().isEmpty() ? "" : "/Pg " + PdfFile.reference(pages.get(page)))
            + "/K["
            + content
            + "]>>");
    return number;
  }

  /** Content is numbered in the order of the page, which need not be that of the elements. */
  private void own(Tag.Place place, int owner) {
    List<Integer> page = owners.get(place.page());
    while (page.size() <= place.index()) {
      page.add(0);
    }
    page.set(place.index(), owner);
  }
}
