/** Finds service categories by what people call them, and says which papers they ask for. */
package org.sealready.service.category;
