/// `/kvittering`: look a code up, withdraw what it stands for. A code is in no address: it comes in a body, or behind `#`.
@NullMarked
package dk.samraad.receipt.web;

import org.jspecify.annotations.NullMarked;
