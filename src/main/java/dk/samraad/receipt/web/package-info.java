/// `/kvittering`: look a code up, follow its link, withdraw what it stands for.
@NullMarked
package dk.samraad.receipt.web;

import org.jspecify.annotations.NullMarked;
