package mx.iecm.informe.regla.nombre;

import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Organo;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Sigla;
import mx.iecm.informe.modelo.TipoPersona;
import mx.iecm.informe.regla.Programas;
import mx.iecm.informe.regla.Textos;

/** El programa de prueba, con personas, siglas e instituciones. */
final class ProgramaConNombres {

  private ProgramaConNombres() {}

  static Programa valido() {
    var base =
        Programas.con(
            p -> {
              p.lineas =
                  List.of(
                      Programas.linea("3.a.i", List.of("DVOE"), Textos.tabla("3.a.i-1")),
                      Programas.linea("3.a.vi", List.of("SE"), Textos.tabla("3.a.vi-1")));
              p.areas =
                  List.of(
                      new Area("DVOE", "Dirección de Vinculación con Organismos Externos", ""),
                      new Area("SE", "Secretaría Ejecutiva", ""));
            });
    return new Programa(
        organo(base.organo()),
        List.of(
            persona("Erika Estrada Ruiz", TipoPersona.INTEGRANTE),
            persona("Cecilia Aída Hernández Cruz", TipoPersona.INTEGRANTE),
            persona("Ana Paz", TipoPersona.AREA),
            persona("Morena", TipoPersona.PARTIDO)),
        base.areas(),
        base.rubros(),
        base.cifras(),
        base.series(),
        List.of(
            new Sigla("INE", "Instituto Nacional Electoral"),
            new Sigla("A-WEB", "Asociación Mundial de Organismos Electorales"),
            new Sigla("ERC", "Employee Rights Center"),
            new Sigla("SIVOPLE", "Sistema de Vinculación con los Organismos Públicos Locales"),
            new Sigla("AEFCM", "Autoridad Educativa Federal en la Ciudad de México")),
        List.of());
  }

  private static Organo organo(Organo o) {
    var institucion = new Organo.Institucion("Instituto Electoral de la Ciudad de México", "IECM");
    return new Organo(
        o.siglas(), o.nombre(), institucion, o.creacion(), o.programa(), o.ejercicio());
  }

  private static Persona persona(String nombre, TipoPersona tipo) {
    return new Persona(nombre, "", "Integrante", tipo, true, LocalDate.MIN, LocalDate.MAX);
  }
}
