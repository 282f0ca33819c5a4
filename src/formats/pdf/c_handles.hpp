#pragma once

#include <memory>

#include <cairo.h>
#include <pango/pango.h>

namespace handrail {

struct ReleaseObject {
    void operator()(gpointer object) const { g_object_unref(object); }
};
struct FreeFontDescription {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
struct FreeAttributes {
    void operator()(PangoAttrList* attributes) const { pango_attr_list_unref(attributes); }
};
struct FreeLayoutIterator {
    void operator()(PangoLayoutIter* iterator) const { pango_layout_iter_free(iterator); }
};
struct DestroySurface {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct DestroyDrawing {
    void operator()(cairo_t* drawing) const { cairo_destroy(drawing); }
};

// What the libraries hand out, freed with its owner.

using FontMapHandle = std::unique_ptr<PangoFontMap, ReleaseObject>;
using ContextHandle = std::unique_ptr<PangoContext, ReleaseObject>;
using LayoutHandle = std::unique_ptr<PangoLayout, ReleaseObject>;
using FontDescriptionHandle = std::unique_ptr<PangoFontDescription, FreeFontDescription>;
using AttributesHandle = std::unique_ptr<PangoAttrList, FreeAttributes>;
using LayoutIteratorHandle = std::unique_ptr<PangoLayoutIter, FreeLayoutIterator>;
using SurfaceHandle = std::unique_ptr<cairo_surface_t, DestroySurface>;
using DrawingHandle = std::unique_ptr<cairo_t, DestroyDrawing>;

}  // namespace handrail
