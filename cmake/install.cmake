install(TARGETS handrail RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY themes data completions DESTINATION ${CMAKE_INSTALL_DATADIR}/handrail)
install(FILES scripts/search.mjs DESTINATION ${CMAKE_INSTALL_DATADIR}/handrail)
install(FILES docs/handrail.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES completions/handrail.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME handrail)
install(FILES completions/handrail.zsh
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions RENAME _handrail)
install(FILES completions/handrail.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
