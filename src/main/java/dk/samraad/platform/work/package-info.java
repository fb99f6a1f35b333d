/// One long piece of work that people wait for: asked for, taken by one instance, told of step by step, done, or failed with a
/// reference and another try. Doors: [dk.samraad.platform.work.Works] to ask for it and to look, [dk.samraad.platform.work.Worker]
/// to do it. Table: `platform.work`. How to add a kind stands in decision 0360.
@NullMarked
package dk.samraad.platform.work;

import org.jspecify.annotations.NullMarked;
