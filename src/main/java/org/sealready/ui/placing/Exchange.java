package org.sealready.ui.placing;

import org.sealready.paper.Content;
import org.sealready.service.paper.PaperContents.Choice;

/**
 * The list of contents beside what is chosen: an entry goes to where that stands, in its stead.
 *
 * @param elsewhere what is done with an entry while nothing stands on the page that is chosen
 */
record Exchange(PlacingModel model, ContentList.Use elsewhere) implements ContentList.Use {

  /** What is put right is as good as agreed to: the next guess is shown. */
  @Override
  public void take(Content content) {
    if (model.chosen().get() instanceof Chosen.OnPage(int index)) {
      model.items().replace(index, model.items().all().get(index).content(content));
      model.guesses().toNext();
    } else {
      elsewhere.take(content);
    }
  }

  @Override
  public void drag(Choice choice, double sceneX, double sceneY) {
    elsewhere.drag(choice, sceneX, sceneY);
  }

  @Override
  public void drop(Choice choice, double sceneX, double sceneY) {
    elsewhere.drop(choice, sceneX, sceneY);
  }
}
