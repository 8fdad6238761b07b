package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.cadenas.CadenasHostiles;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.ActividadInstitucional;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Binario;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Organo;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Rubro;
import mx.iecm.informe.modelo.SinActividad;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.TipoPersona;
import mx.iecm.informe.modelo.TipoSesion;
import mx.iecm.informe.paquete.Nodos;
import mx.iecm.informe.paquete.PaqueteDeWord;
import mx.iecm.informe.paquete.Relacion;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;

/** Escriban lo que escriban en cualquier lugar, el documento se abre y dice eso. */
class TextosHostilesIT {

  @Test
  void digaLoQueDigaElInformeElDocumentoSeAbreYLoDice() throws Exception {
    for (String hostil : CadenasHostiles.TODAS) {
      probar(hostil);
    }
  }

  private static void probar(String hostil) throws Exception {
    byte[] docx = componer(hostil);
    String cual = hostil.substring(0, Math.min(60, hostil.length()));

    var abierto = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    assertThat(abierto.getMainDocumentPart().getContent()).as(cual).isNotEmpty();
    var paquete = PaqueteDeWord.de(docx);
    String cuerpo = Nodos.texto(paquete.xml(PaqueteDeWord.DOCUMENTO).orElseThrow());
    assertThat(llano(cuerpo)).as(cual).contains(llano(hostil));
    int indice = cuerpo.indexOf("Índice");
    int realizadas = cuerpo.indexOf("Actividades realizadas", indice + 1);
    assertThat(indice).as(cual).isPositive();
    assertThat(realizadas).as(cual).isGreaterThan(indice);
    assertThat(cuerpo.indexOf("FIN", realizadas)).as(cual).isGreaterThan(realizadas);
    String notas = Nodos.texto(paquete.xml("word/footnotes.xml").orElseThrow());
    assertThat(llano(notas)).as(cual).contains(llano(hostil));
    for (Relacion r : paquete.relaciones(PaqueteDeWord.DOCUMENTO)) {
      if (r.externa()) {
        assertThat(r.tipo()).as(cual).isEqualTo("hyperlink");
        assertThat(r.destino()).as(cual).matches("(?is)(https?|mailto):.{0,2000}");
      }
    }
    var instrucciones =
        Nodos.dentro(paquete.xml(PaqueteDeWord.DOCUMENTO).orElseThrow(), "instrText");
    assertThat(instrucciones)
        .as(cual)
        .allSatisfy(i -> assertThat(i.getTextContent()).matches(" (TOC|PAGEREF) .*"));
  }

  /** Sin espacios, que un documento no distingue, y sin lo que XML no admite. */
  private static String llano(String texto) {
    return Controles.admisible(texto).replaceAll("\\s+", "");
  }

  private static byte[] componer(String s) throws IOException {
    var tabla = tabla(s);
    var bytes = new ByteArrayOutputStream();
    Fragmento fragmento;
    try (var cuadro = new EscritorDeCuadro(tabla, Periodo.trimestre(2025, 2), 0, bytes)) {
      cuadro.renglon(MuestraDeInforme.renglon(2, s, s, s, s));
      cuadro.renglon(MuestraDeInforme.renglon(3, "", s, s, s));
      fragmento = cuadro.terminar();
    }
    var fragmentos =
        new Compositor.Fragmentos() {
          @Override
          public Fragmento fragmento(Cuadro cuadro) {
            return fragmento;
          }

          @Override
          public InputStream bytes(Cuadro cuadro, long desde, long cuantos) {
            return new ByteArrayInputStream(bytes.toByteArray(), (int) desde, (int) cuantos);
          }
        };
    var ficha = new Ficha("LEC-011", Gravedad.ERROR, Alcance.RENGLON, "x");
    var dictamen = Dictamen.de(List.of(ficha.en(Lugar.hoja(s, s), s, s, s)));
    var salida = new ByteArrayOutputStream();
    new Compositor(Plantilla.usual(), fragmentos)
        .componer(informe(s, tabla), Optional.of(dictamen), List.of(), salida);
    return salida.toByteArray();
  }

  private static Tabla tabla(String s) {
    return new Tabla(
        "1.a.i-1",
        "Boletines",
        s,
        List.of(s),
        new Cadencia.Ninguna(),
        false,
        List.of(
            Columna.de(s, TipoColumna.TEXTO, true),
            Columna.de("Fecha", TipoColumna.FECHA, true),
            Columna.de("Asunto", TipoColumna.TEXTO_LARGO, true)));
  }

  private static Texto texto(String s) {
    return s.isEmpty()
        ? Texto.VACIO
        : new Texto(s, List.of(Formato.negrita(0, s.length()).hacia(s)));
  }

  private static Informe informe(String s, Tabla tabla) {
    var origen = Origen.NINGUNO;
    var imagen = new Bloque.Imagen(s, "png", Binario.de(MuestraDeInforme.PUNTO), origen);
    var noImagen = new Bloque.Imagen(s, s, Binario.de(new byte[] {1}), origen);
    var narrativa =
        List.<Bloque>of(
            new Bloque.Parrafo(texto(s), Texto.de(s + "."), origen),
            new Bloque.Parrafo(Texto.de(s), texto(s), origen),
            new Bloque.Vineta(texto(s), Texto.de(s), origen),
            new Bloque.Numerado(texto(s), Texto.de(s), origen),
            new Bloque.Subtitulo(texto(s), Texto.de(s), origen),
            imagen,
            noImagen,
            new Bloque.Parrafo(Texto.de("FIN"), Texto.VACIO, origen));
    var silencio = new SinActividad(List.of(Apartado.IV, Apartado.V), texto(s), origen);
    return new Informe(
        programa(s, tabla),
        new Emision(Periodo.trimestre(2025, 2), s, s, s, LocalDate.of(2025, 7, 24), s),
        List.of(new Entrega.Portada("entregas/UB.xlsx", "UB", s, LocalDate.of(2025, 7, 1))),
        List.of(MuestraDeInforme.sesion(s, 0, TipoSesion.ORDINARIA, LocalDate.of(2025, 5, 9))),
        new Asistencia(
            List.of(new Asistencia.Columna(s, origen)),
            List.of(new Asistente(s, List.of(s), origen))),
        List.of(new Acuerdo(s, s, texto(s), origen), new Acuerdo("", s, texto(s), origen)),
        List.of(new Escrito(texto(s), origen)),
        List.of(
            new Resultado(
                "1.a.i",
                narrativa,
                List.of(
                    new Pendiente(texto(s), 1, List.of(), origen),
                    new Pendiente(texto(s), 2, List.of(), origen)),
                List.of(silencio))),
        List.of(),
        List.of(MuestraDeInforme.cuadro(tabla, 2)));
  }

  private static Programa programa(String s, Tabla tabla) {
    var linea = new LineaAccion("1.a.i", s, List.of("UB"), List.of(tabla));
    var actividad = new ActividadInstitucional("a", s, s, List.of(linea), Origen.NINGUNO);
    return new Programa(
        new Organo(
            s,
            s,
            new Organo.Institucion(s, s),
            new Organo.Creacion(s, s, LocalDate.of(2024, 11, 20), s),
            new Organo.ProgramaAprobado(s, s, s),
            2025),
        List.of(MuestraDeInforme.persona(s, s, s, TipoPersona.INTEGRANTE)),
        List.of(new Area("UB", s, s)),
        List.of(new Rubro(1, s, List.of(actividad))),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
