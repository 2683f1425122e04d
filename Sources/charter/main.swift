import CharterCommandLine

CharterTool.main()
