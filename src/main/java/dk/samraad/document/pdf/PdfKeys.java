package dk.samraad.document.pdf;

import java.util.Set;

/// The keys a part of a PDF keeps: those that say what it looks like and how to read it. What programs put beside them of
/// their own ("Forfatter") goes with the rest.
///
/// Source: ISO 32000-2, tables 29 (catalogue), 30 and 31 (pages), 93, 95 and 97 (pictures, forms), 166 to 192 (annotations), 224 to 234
/// (fields), 354 to 357 (structure).
final class PdfKeys {
    static final Set<String> TRAILER = Set.of("Root", "Size", "ID", "Encrypt", "Info", "Prev", "XRefStm", "Type", "W", "Index",
            "Filter", "DecodeParms", "DP", "Length");
    static final Set<String> CATALOG = Set.of("Type", "Version", "Pages", "PageLabels", "Names", "Dests", "ViewerPreferences", "PageLayout",
            "PageMode", "Outlines", "Threads", "URI", "AcroForm", "StructTreeRoot", "MarkInfo", "Lang", "OutputIntents",
            "OCProperties", "NeedsRendering");
    static final Set<String> PAGES = Set.of("Type", "Parent", "Kids", "Count", "Resources", "MediaBox", "CropBox", "BleedBox", "TrimBox",
            "ArtBox", "BoxColorInfo", "Contents", "Rotate", "Group", "B", "Dur", "Trans", "Annots", "StructParents", "Tabs",
            "TemplateInstantiated", "PresSteps", "UserUnit", "VP", "OutputIntents");
    static final Set<String> FORM = Set.of("Fields", "NeedAppearances", "CO", "DR", "DA", "Q");
    /// Of annotations of every kind and of fields, which may be one dictionary.
    static final Set<String> ANNOTATION = Set.of("Type", "Subtype", "Rect", "Contents", "P", "F", "AP", "AS", "Border", "C",
            "StructParent", "OC", "BM", "CA", "ca", "Lang", "T", "Popup", "RC", "Subj", "IRT", "RT", "IT", "Open", "Name", "State",
            "StateModel", "A", "H", "QuadPoints", "BS", "BE", "Dest", "DA", "Q", "DS", "CL", "RD", "LE", "L", "LL", "LLE", "IC", "LLO",
            "Cap", "Measure", "CP", "CO", "Vertices", "Path", "InkList", "Sy", "Repeat", "OverlayText", "RO", "MK", "Parent", "FixedPrint",
            "FT", "Kids", "TU", "TM", "Ff", "V", "DV", "RV", "Opt", "TI", "I", "MaxLen");
    /// Of pictures and of drawings that are used as one. A drawing that stands for a page of another file keeps its own look.
    static final Set<String> DRAWING = Set.of("Type", "Subtype", "Length", "DL", "Filter", "DecodeParms", "DP", "Width", "Height",
            "ColorSpace", "BitsPerComponent", "Intent", "ImageMask", "Mask", "Decode", "Interpolate", "Alternates", "SMask", "SMaskInData",
            "Matte", "Name", "StructParent", "StructParents", "OC", "Measure", "FormType", "BBox", "Matrix", "Resources", "Group");
    /// Of the structure's root, its elements and what they point at.
    static final Set<String> STRUCTURE = Set.of("Type", "S", "P", "ID", "Ref", "Pg", "K", "A", "C", "R", "T", "Lang", "Alt", "E",
            "ActualText", "NS", "PhoneticAlphabet", "Phoneme", "IDTree", "ParentTree", "ParentTreeNextKey", "RoleMap", "ClassMap",
            "Namespaces", "Stm", "StmOwn", "MCID", "Obj");

    private PdfKeys() {}
}
