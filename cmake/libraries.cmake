# Third-party libraries, each under one short name. docs/dependencies.md says why each is here.
find_package(PkgConfig REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)

# handrail_pkg(NAME MODULE...): an interface target for pkg-config modules.
function(handrail_pkg name)
  pkg_check_modules(${name} REQUIRED IMPORTED_TARGET ${ARGN})
  # GLib's asks for -pthread, which defines a macro that the precompiled header was made without.
  set_property(TARGET PkgConfig::${name} PROPERTY INTERFACE_COMPILE_OPTIONS "")
  add_library(handrail_third_${name} INTERFACE)
  target_link_libraries(handrail_third_${name} INTERFACE PkgConfig::${name})
  add_library(${name} ALIAS handrail_third_${name})
endfunction()

handrail_pkg(xxhash libxxhash)
handrail_pkg(yaml yaml-0.1)
handrail_pkg(tomlplusplus tomlplusplus)
handrail_pkg(liblouis liblouis)
handrail_pkg(libzip libzip)
handrail_pkg(pango pangocairo pangofc fontconfig freetype2)
handrail_pkg(qpdf libqpdf)
handrail_pkg(qrencode libqrencode)
handrail_pkg(rsvg librsvg-2.0)
# QPDF's own pointers are std::shared_ptr.
target_compile_definitions(handrail_third_qpdf INTERFACE POINTERHOLDER_TRANSITION=4)

# The fonts that PDFs are set in, where Debian's packages put them. docs/dependencies.md names the packages.
set(HANDRAIL_FONT_FOLDER "/usr/share/fonts/truetype" CACHE PATH "Folder of the folders andika, noto and droid")

# Debian ships cmark-gfm without a usable pkg-config file for its extensions.
find_path(CMARK_GFM_INCLUDE cmark-gfm.h REQUIRED)
find_library(CMARK_GFM_LIBRARY cmark-gfm REQUIRED)
find_library(CMARK_GFM_EXTENSIONS_LIBRARY cmark-gfm-extensions REQUIRED)
add_library(cmark-gfm INTERFACE)
target_include_directories(cmark-gfm SYSTEM INTERFACE ${CMARK_GFM_INCLUDE})
target_link_libraries(cmark-gfm INTERFACE ${CMARK_GFM_EXTENSIONS_LIBRARY} ${CMARK_GFM_LIBRARY})

find_path(HTTPLIB_INCLUDE httplib.h REQUIRED)
find_library(HTTPLIB_LIBRARY NAMES cpp-httplib REQUIRED)
add_library(httplib INTERFACE)
target_include_directories(httplib SYSTEM INTERFACE ${HTTPLIB_INCLUDE})
target_link_libraries(httplib INTERFACE ${HTTPLIB_LIBRARY})

# Nothing names a symbol of it, so the linker must be told to keep it.
find_library(MIMALLOC_LIBRARY mimalloc REQUIRED)
add_library(mimalloc INTERFACE)
target_link_libraries(mimalloc INTERFACE "-Wl,--push-state,--no-as-needed" ${MIMALLOC_LIBRARY} "-Wl,--pop-state")

add_library(CLI11 ALIAS CLI11::CLI11)
add_library(fmt ALIAS fmt::fmt)
