# How everything here is compiled.
option(HANDRAIL_TESTS "Build the tests" ${PROJECT_IS_TOP_LEVEL})
option(HANDRAIL_BENCH "Build the benchmarks" OFF)
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
  # GCC 12 sees overlapping copies in `"0" + std::string` where there are none (GCC bug 105651).
  target_compile_options(handrail_options INTERFACE -Wno-restrict)
endif()
if(HANDRAIL_SANITIZE)
  target_compile_options(handrail_options INTERFACE
    -fsanitize=${HANDRAIL_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(handrail_options INTERFACE -fsanitize=${HANDRAIL_SANITIZE})
endif()
find_package(Threads REQUIRED)
target_link_libraries(handrail_options INTERFACE Threads::Threads)

# handrail_library(NAME [LIBRARY...]): the folder src/NAME as a static library that uses every folder
# declared before it, and third-party libraries of its own that nobody else sees.
set(HANDRAIL_LIBRARIES "" CACHE INTERNAL "")
function(handrail_library name)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  list(TRANSFORM HANDRAIL_LIBRARIES PREPEND handrail_ OUTPUT_VARIABLE above)
  list(REVERSE above)
  if(sources)
    add_library(handrail_${name} STATIC ${sources})
    target_include_directories(handrail_${name} PUBLIC $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/src>)
    target_link_libraries(handrail_${name} PUBLIC ${above} PRIVATE $<BUILD_INTERFACE:handrail_options> ${ARGN})
  else()
    add_library(handrail_${name} INTERFACE)
    target_include_directories(handrail_${name} INTERFACE $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/src>)
    target_link_libraries(handrail_${name} INTERFACE ${above} ${ARGN})
  endif()
  set(HANDRAIL_LIBRARIES ${HANDRAIL_LIBRARIES} ${name} CACHE INTERNAL "")
endfunction()
