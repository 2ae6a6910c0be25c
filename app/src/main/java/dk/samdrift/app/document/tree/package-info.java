/**
 * What a document says, without how it looks: values that are ready to be read, in an order. Plain
 * and checked when made, so that nothing in a tree can break a page or a paper.
 */
@NamedInterface("tree")
@NullMarked
package dk.samdrift.app.document.tree;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
