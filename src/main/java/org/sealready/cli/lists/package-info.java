/** The commands on the lists of the program and on packs of newer ones. */
package org.sealready.cli.lists;
