# How everything here is compiled.
option(HANDRAIL_TESTS "Build the tests" ${PROJECT_IS_TOP_LEVEL})
option(HANDRAIL_FUZZ "Build the fuzz targets (clang only)" OFF)
set(HANDRAIL_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release)
endif()
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

add_library(handrail_options INTERFACE)
# Fused multiply-add would change the last digit of a search score (lunr computes in plain doubles).
target_compile_options(handrail_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -ffp-contract=off)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 warns of copies and reads out of bounds inside std::string where there are none (GCC bugs 105651,
  # 105329): these four see through inlining what cannot happen. The sanitizer build watches for what can.
  target_compile_options(handrail_options INTERFACE
    -Wno-restrict -Wno-array-bounds -Wno-stringop-overread -Wno-stringop-overflow)
endif()
if(HANDRAIL_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # With the sanitizers, GCC 12 takes <regex>'s own states for uninitialised (GCC bug 105562).
  target_compile_options(handrail_options INTERFACE -Wno-maybe-uninitialized)
endif()
if(HANDRAIL_SANITIZE)
  target_compile_options(handrail_options INTERFACE
    -fsanitize=${HANDRAIL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(handrail_options INTERFACE -fsanitize=${HANDRAIL_SANITIZE})
endif()
if(HANDRAIL_FUZZ)
  # What libFuzzer needs to see which lines a changed input reaches.
  target_compile_options(handrail_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
# So that a program knows itself from another version of itself: src/base/program_id.hpp.
target_link_options(handrail_options INTERFACE -Wl,--build-id=sha1)
find_package(Threads REQUIRED)
target_link_libraries(handrail_options INTERFACE Threads::Threads)

# The standard headers that nearly every file includes, compiled once: it halves the time of a build.
file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")
add_library(handrail_precompiled OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
target_link_libraries(handrail_precompiled PRIVATE handrail_options)
target_precompile_headers(handrail_precompiled PRIVATE
  <algorithm> <chrono> <functional> <map> <optional> <string> <string_view> <variant> <vector>)

# handrail_library(NAME [LIBRARY...] [USES FOLDER...]): the folder src/NAME and its sub-folders as a static library that
# uses every folder declared before it, or only those after USES, and third-party libraries of its own that nobody
# else sees.
set(HANDRAIL_LIBRARIES "" CACHE INTERNAL "")
function(handrail_library name)
  cmake_parse_arguments(PARSE_ARGV 1 library "" "" "USES")
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp ${PROJECT_SOURCE_DIR}/src/${name}/*/*.cpp)
  set(above ${HANDRAIL_LIBRARIES})
  if(library_USES)
    set(above ${library_USES})
  endif()
  list(TRANSFORM above PREPEND handrail_)
  list(REVERSE above)
  if(sources)
    add_library(handrail_${name} STATIC ${sources})
    target_include_directories(handrail_${name} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/src>)
    target_link_libraries(handrail_${name} PUBLIC ${above} PRIVATE $<BUILD_INTERFACE:handrail_options> ${library_UNPARSED_ARGUMENTS})
    target_precompile_headers(handrail_${name} REUSE_FROM handrail_precompiled)
  else()
    add_library(handrail_${name} INTERFACE)
    target_include_directories(handrail_${name} INTERFACE $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/src>)
    target_link_libraries(handrail_${name} INTERFACE ${above} ${library_UNPARSED_ARGUMENTS})
  endif()
  set(HANDRAIL_LIBRARIES ${HANDRAIL_LIBRARIES} ${name} CACHE INTERNAL "")
endfunction()
