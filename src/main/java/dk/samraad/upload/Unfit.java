package dk.samraad.upload;

/// Thrown on the way through a file that is refused; [Inspector] turns it into an [Inspection].
final class Unfit extends Exception {
    final FileFault fault;

    Unfit(FileFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }
}
