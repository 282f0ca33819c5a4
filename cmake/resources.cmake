# The command finds its themes and data beside itself, in ../share/handrail: installed and in the
# build folder alike. In the build folder that place is a link to the sources.
set(resources ${CMAKE_BINARY_DIR}/share/handrail)
file(MAKE_DIRECTORY ${resources})
foreach(folder themes data completions)
  file(CREATE_LINK ${PROJECT_SOURCE_DIR}/${folder} ${resources}/${folder} SYMBOLIC)
endforeach()
file(CREATE_LINK ${PROJECT_SOURCE_DIR}/scripts/search.mjs ${resources}/search.mjs SYMBOLIC)
