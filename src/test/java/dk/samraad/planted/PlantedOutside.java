package dk.samraad.planted;

/// Lives in no room.
public class PlantedOutside {}
