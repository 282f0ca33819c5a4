# The search library on its own: `cmake --install build --component lunr` installs it, and others use it by
#
#   find_package(handrail-lunr)
#   target_link_libraries(mine PRIVATE handrail::lunr)
#
# (examples/lunr-cpp does). It is one archive of the folders base, text and search, without the file hash, which nothing
# here calls and which would bring a library along.
include(CMakePackageConfigHelpers)

set(lunr_objects $<TARGET_OBJECTS:handrail_base> $<TARGET_OBJECTS:handrail_text> $<TARGET_OBJECTS:handrail_search>)
add_library(handrail_lunr STATIC "$<FILTER:${lunr_objects},EXCLUDE,/hash\\.cpp\\.>")
set_target_properties(handrail_lunr PROPERTIES OUTPUT_NAME handrail-lunr EXPORT_NAME lunr LINKER_LANGUAGE CXX)
target_compile_features(handrail_lunr PUBLIC cxx_std_20)
target_include_directories(handrail_lunr INTERFACE
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/handrail>)
target_link_libraries(handrail_lunr PRIVATE ICU::uc Threads::Threads)

set(lunr_package ${CMAKE_INSTALL_LIBDIR}/cmake/handrail-lunr)
install(TARGETS handrail_lunr EXPORT handrail-lunr
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT lunr)
install(EXPORT handrail-lunr NAMESPACE handrail:: FILE handrail-lunr-targets.cmake
        DESTINATION ${lunr_package} COMPONENT lunr)

# What a user includes as <handrail/search/index_builder.hpp>, and what that includes.
foreach(header base/diagnostic base/result text/unicode
        search/document search/index_builder search/json_lines search/settings)
  get_filename_component(folder ${header} DIRECTORY)
  install(FILES ${PROJECT_SOURCE_DIR}/src/${header}.hpp
          DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/handrail/${folder} COMPONENT lunr)
endforeach()

configure_package_config_file(
  ${CMAKE_CURRENT_LIST_DIR}/handrail-lunr-config.cmake.in ${PROJECT_BINARY_DIR}/handrail-lunr-config.cmake
  INSTALL_DESTINATION ${lunr_package})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/handrail-lunr-config-version.cmake
  VERSION ${PROJECT_VERSION} COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/handrail-lunr-config.cmake
              ${PROJECT_BINARY_DIR}/handrail-lunr-config-version.cmake
        DESTINATION ${lunr_package} COMPONENT lunr)
