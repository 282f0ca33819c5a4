#include <cstdio>
#include <exception>

#include "cli/command_line.hpp"

int main(int argc, char** argv) {
    try {
        return handrail::run_command_line(argc, argv);
    } catch (const std::exception& error) {
        // Only what no code of ours can prevent gets here, such as no memory left.
        std::fprintf(stderr, "error[machine]: Handrail had to stop: %s.\n", error.what());
        return 3;
    }
}
