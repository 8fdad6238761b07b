package mx.iecm.informe.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.caso.Acompanantes;
import mx.iecm.informe.caso.Base;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoSesion;
import mx.iecm.informe.xml.InformeXml;

/** Lo que un caso generado recuerda del periodo anterior. */
final class AnteriorGenerado {

  /** Número de su última sesión ordinaria; 0 si no tuvo. */
  int ordinaria;

  /** De su último acuerdo; {@code ""} si no tuvo, o fue de otro año. */
  String folio = "";

  /** El saldo con que cerró. */
  int expedientes;

  /** Lo que sus líneas dijeron y dejaron pendiente. */
  final List<Resultado> resultados = new ArrayList<>();

  /** Lo que una línea dijo en IV y en V. */
  void dijo(String linea, String realizado, Pendiente... pendientes) {
    var parrafo = new Bloque.Parrafo(Texto.de(realizado), Texto.VACIO, Origen.NINGUNO);
    resultados.add(new Resultado(linea, List.of(parrafo), List.of(pendientes), List.of()));
  }

  static Pendiente pendiente(String texto, Pendiente.Promesa... promesas) {
    return new Pendiente(Texto.de(texto), 1, List.of(promesas), Origen.NINGUNO);
  }

  LibroRecibido recibido(LibroRecibido libroDePrograma, Periodo periodo) {
    var programa = Base.leer(libroDePrograma, Limites.USUALES).programa().get(0);
    try (var salida = new ByteArrayOutputStream()) {
      InformeXml.escribir(informe(programa, periodo.anterior()), salida);
      return LibroRecibido.enMemoria(Acompanantes.ANTERIOR, salida.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Informe informe(Programa programa, Periodo periodo) {
    var sesion =
        new Sesion("U", ordinaria, TipoSesion.ORDINARIA, periodo.fin(), "", Origen.NINGUNO);
    var acuerdo = new Acuerdo(folio, "U", Texto.de("Aprueba el calendario."), Origen.NINGUNO);
    return new Informe(
        programa,
        new Emision(periodo, "Primer", "1", "Sexta sesión", periodo.fin().plusDays(9), ""),
        List.of(),
        ordinaria > 0 ? List.of(sesion) : List.of(),
        new Asistencia(List.of(), List.of()),
        folio.isEmpty() ? List.of() : List.of(acuerdo),
        List.of(),
        resultados,
        List.of(new Cifra("expedientes", new BigDecimal(expedientes), "", List.of())),
        List.of());
  }
}
