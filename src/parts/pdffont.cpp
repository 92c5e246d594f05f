#include "parts/pdffont.h"

#include <hb-subset.h>

#include <memory>
#include <stdexcept>

namespace chandung::app::pdf {

namespace {

template <auto destroy>
struct Destroy {
    template <class T>
    void operator()(T* thing) const {
        destroy(thing);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using FontFace = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using Input = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;
using Plan = std::unique_ptr<hb_subset_plan_t, Destroy<hb_subset_plan_destroy>>;

template <class T>
T needed(T thing) {
    if (!thing) throw std::runtime_error("a font cannot be cut");
    return thing;
}

/// A PDF has letters, names and measures of its own.
void dropTables(hb_subset_input_t* input) {
    hb_set_t* dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* tag :
         {"cmap", "OS/2", "name", "post", "GSUB", "GPOS", "GDEF", "kern", "gasp", "STAT", "DSIG", "meta"})
        hb_set_add(dropped, hb_tag_from_string(tag, 4));
}

}  // namespace

CutFont cutFont(const FinishFont& font) {
    const Blob file(
        hb_blob_create(font.file, static_cast<unsigned>(font.fileSize), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const FontFace face(hb_face_create(file.get(), 0));
    const Input input(needed(hb_subset_input_create_or_fail()));
    for (const std::uint16_t glyph : font.glyphs) hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    dropTables(input.get());
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    const Plan plan(needed(hb_subset_plan_create_or_fail(face.get(), input.get())));
    const FontFace cut(needed(hb_subset_plan_execute_or_fail(plan.get())));
    const Blob bytes(hb_face_reference_blob(cut.get()));
    unsigned size = 0;
    const char* data = hb_blob_get_data(bytes.get(), &size);
    CutFont result{std::string(needed(data), size), {}};
    const hb_map_t* places = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const std::uint16_t glyph : font.glyphs) {
        const hb_codepoint_t place = hb_map_get(places, glyph);
        if (place == HB_MAP_VALUE_INVALID) throw std::runtime_error("a font lacks a glyph that was used");
        result.places += static_cast<char>(place >> 8 & 0xFF);
        result.places += static_cast<char>(place & 0xFF);
    }
    return result;
}

}  // namespace chandung::app::pdf
