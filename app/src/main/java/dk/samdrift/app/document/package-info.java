/**
 * Documents that are issued: what they say as a tree, on a page and on paper, and kept so that
 * anybody can see later whether a paper is the one that was issued.
 *
 * <p>Promises that a frozen document is never changed, that the same tree gives the same bytes on
 * paper, that every paper can be read aloud (PDF/UA-1) and kept for ever (PDF/A-2a), and that
 * whoever holds a paper learns whether it is genuine and nothing it does not say itself. Must not
 * know what a document is about: other rooms plant the trees and say who may see them.
 */
@ApplicationModule(
    allowedDependencies = {
      "language",
      "store",
      "history",
      "file",
      "mail",
      "organisation",
      "ui",
      "ui :: chart",
      "ui :: form"
    })
@NullMarked
package dk.samdrift.app.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
