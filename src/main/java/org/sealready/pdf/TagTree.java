package org.sealready.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** A document's structure, and for every page which element each piece of it belongs to. */
final class TagTree {

  private final List<PDPage> pages;
  private final List<COSArray> owners = new ArrayList<>();

  private TagTree(List<PDPage> pages) {
    this.pages = pages;
    pages.forEach(page -> owners.add(new COSArray()));
  }

  /** The structure below this element, for a document of these pages. */
  static PDStructureTreeRoot of(Tag document, List<PDPage> pages) {
    return new TagTree(pages).root(document);
  }

  private PDStructureTreeRoot root(Tag document) {
    PDStructureTreeRoot root = new PDStructureTreeRoot();
    root.appendKid(element(document, root));
    Map<Integer, PDParentTreeValue> byPage = new TreeMap<>();
    for (int page = 0; page < pages.size(); page++) {
      pages.get(page).setStructParents(page);
      byPage.put(page, new PDParentTreeValue(owners.get(page)));
    }
    PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
    parents.setNumbers(byPage);
    root.setParentTree(parents);
    root.setParentTreeNextKey(pages.size());
    return root;
  }

  private PDStructureElement element(Tag tag, PDStructureNode parent) {
    PDStructureElement element = new PDStructureElement(tag.type(), parent);
    tag.scope().ifPresent(scope -> element.addAttribute(heading(scope)));
    tag.parts().forEach(part -> element.appendKid(element(part, element)));
    tag.places().forEach(place -> own(place, element));
    return element;
  }

  private static PDTableAttributeObject heading(String scope) {
    PDTableAttributeObject attributes = new PDTableAttributeObject();
    attributes.setScope(scope);
    return attributes;
  }

  /** Content is numbered in the order of the page, which need not be that of the elements. */
  private void own(Tag.Place place, PDStructureElement owner) {
    PDPage page = pages.get(place.page());
    if (owner.getPage() == null) {
      owner.setPage(page);
    }
    if (owner.getPage().equals(page)) {
      owner.appendKid(place.index());
    } else {
      PDMarkedContentReference elsewhere = new PDMarkedContentReference();
      elsewhere.setPage(page);
      elsewhere.setMCID(place.index());
      owner.appendKid(elsewhere);
    }
    COSArray all = owners.get(place.page());
    all.growToSize(Math.max(all.size(), place.index() + 1));
    all.set(place.index(), owner.getCOSObject());
  }
}
